import EvaluationService
import ServiceKit

await ServiceProcess.run(EvaluationService.self)
