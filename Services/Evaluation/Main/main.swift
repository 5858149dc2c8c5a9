internal import EvaluationService
internal import ServiceKit

await ServiceProcess.run(EvaluationService.self)
