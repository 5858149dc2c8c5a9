internal import CatalogService
internal import ServiceKit

await ServiceProcess.run(CatalogService.self)
