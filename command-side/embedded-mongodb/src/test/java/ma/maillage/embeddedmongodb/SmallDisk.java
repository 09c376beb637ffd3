package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file system of a few megabytes, in memory; only where the user may mount one. */
final class SmallDisk {

  private final Path path;

  private SmallDisk(Path path) {
    this.path = path;
  }

  /** Empty if this user or this system cannot mount it. */
  static Optional<SmallDisk> mountedOn(Path directory, int megabytes)
      throws IOException, InterruptedException {
    Files.createDirectories(directory);
    return run(
            "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", directory.toString())
        ? Optional.of(new SmallDisk(directory))
        : Optional.empty();
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  /** Leaves so many bytes free, all others being taken by a file that is returned. */
  Path fillUpTo(long free) throws IOException {
    Path file = Files.createTempFile(path, "filler", "");
    DiskSpace.take(file, Files.getFileStore(path).getUsableSpace() - free);
    return file;
  }

  void unmount() throws InterruptedException {
    run("umount", path.toString());
  }
}
