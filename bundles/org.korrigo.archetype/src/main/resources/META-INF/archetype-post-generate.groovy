import java.nio.file.Files
import java.nio.file.Path

// Every kind was generated; the one asked for becomes the project, the others go.
Path project = Path.of(request.outputDirectory, request.artifactId)
Path kinds = project.resolve('kinds')
Path asked = kinds.resolve(request.properties['kind'] as String)

Files.walk(asked).filter { Files.isRegularFile(it) }.forEach { Path file ->
    Path place = project.resolve(asked.relativize(file))
    Files.createDirectories(place.parent)
    Files.move(file, place)
}
kinds.toFile().deleteDir()
