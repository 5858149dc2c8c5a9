internal import ServiceKit
internal import TrainingRecordsService

await ServiceProcess.run(TrainingRecordsService.self)
