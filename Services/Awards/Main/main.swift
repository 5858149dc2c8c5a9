internal import AwardsService
internal import ServiceKit

await ServiceProcess.run(AwardsService.self)
