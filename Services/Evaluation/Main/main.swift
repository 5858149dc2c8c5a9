internal import EvaluationService
internal import Hosting

await ServiceProcess.run(EvaluationService.self)
