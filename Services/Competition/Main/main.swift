internal import CompetitionService
internal import ServiceKit

await ServiceProcess.run(CompetitionService.self)
