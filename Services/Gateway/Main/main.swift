internal import GatewayService
internal import ServiceKit

await ServiceProcess.run(GatewayService.self)
