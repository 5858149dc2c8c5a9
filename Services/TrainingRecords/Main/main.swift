internal import Hosting
internal import TrainingRecordsService

await ServiceProcess.run(TrainingRecordsService.self)
