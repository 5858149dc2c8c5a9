internal import AwardsService
internal import Hosting

await ServiceProcess.run(AwardsService.self)
