// Everything is in the headers: this file lets SwiftPM build a module of them.
