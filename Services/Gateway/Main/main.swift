internal import GatewayService
internal import Hosting

await ServiceProcess.run(GatewayService.self)
