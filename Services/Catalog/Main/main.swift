internal import CatalogService
internal import Hosting

await ServiceProcess.run(CatalogService.self)
