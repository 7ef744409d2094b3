package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.Grouping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UserStateTest {
  @TempDir Path folder;

  @Test
  void whatWasPutIsThereNextTime() {
    UserState state = new UserState(folder);
    state.put("grouping", Grouping.SQUAD);
    state.put("table.width", 412.5);
    assertTrue(state.write());
    UserState next = new UserState(folder);
    assertEquals(Grouping.SQUAD, next.choice("grouping", Grouping.WEEK));
    assertEquals(412.5, next.number("table.width", 0));
  }

  @Test
  void nonsenseCountsAsNothingSaid() throws Exception {
    Files.writeString(folder.resolve("window.properties"), "a=NaN\nb=lanes\\u00zz\n");
    UserState state = new UserState(folder);
    assertEquals(7, state.number("a", 7));
    assertEquals(Grouping.WEEK, state.choice("b", Grouping.WEEK));
  }

  @Test
  void recentFilesStandOnceNewestFirstAndAtMostTen() {
    UserState state = new UserState(folder);
    for (int i = 0; i < 12; i++) {
      state.remember(folder.resolve(i + ".json"));
    }
    state.remember(folder.resolve("5.json"));
    List<String> names =
        state.recent().stream().map(each -> each.getFileName().toString()).toList();
    assertEquals(
        List.of(
            "5.json", "11.json", "10.json", "9.json", "8.json", "7.json", "6.json", "4.json",
            "3.json", "2.json"),
        names);
    state.forget(folder.resolve("11.json"));
    assertEquals(9, state.recent().size());
  }

  @Test
  void aFolderThatCannotBeMadeHurtsNobody() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    UserState state = new UserState(file.resolve("below"));
    state.put("view", "LANES");
    assertFalse(state.write());
    assertEquals("LANES", state.text("view", ""));
  }

  @Test
  void eachSystemKeepsStateInItsOwnPlace() {
    assertEquals(
        Path.of("/home/ada/.local/state/gateline"),
        StateFolder.of("Linux", "/home/ada", _ -> null));
    assertEquals(
        Path.of("/state/gateline"),
        StateFolder.of("Linux", "/home/ada", Map.of("XDG_STATE_HOME", "/state")::get));
    assertEquals(
        Path.of("/Users/ada/Library/Application Support/Gateline"),
        StateFolder.of("Mac OS X", "/Users/ada", _ -> null));
    assertEquals(
        Path.of("/roaming/Gateline"),
        StateFolder.of("Windows 11", "/users/ada", Map.of("APPDATA", "/roaming")::get));
  }
}
