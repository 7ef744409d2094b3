package gateline.kill;

import gateline.file.Disk;
import gateline.file.safety.Backups;
import gateline.file.safety.Saving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where one victim lives: its plan, and the state folder of its user.
record Scene(Path folder) {
  static Scene make(Path folder) throws IOException {
    Scene scene = new Scene(folder);
    Files.createDirectories(scene.plan().getParent());
    Files.write(scene.plan(), new Version(0).bytes());
    return scene;
  }

  Path plan() {
    return folder.resolve("plans").resolve("plan.json");
  }

  /// What the victim says, written where it outlives it.
  Path said() {
    return folder.resolve("said.txt");
  }

  Path journals() {
    return folder.resolve("state").resolve("journal");
  }

  Path claims() {
    return folder.resolve("state").resolve("open");
  }

  Backups backups() {
    return new Backups(folder.resolve("state").resolve("backups"), Disk.REAL);
  }

  Saving saving() {
    return new Saving(backups(), Disk.REAL);
  }
}
