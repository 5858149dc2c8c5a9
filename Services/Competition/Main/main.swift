internal import CompetitionService
internal import Hosting

await ServiceProcess.run(CompetitionService.self)
