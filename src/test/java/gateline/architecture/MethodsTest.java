package gateline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Methods stay small enough to be read at one glance.
class MethodsTest {
  private static final int MOST_LINES = 40;
  private static final int DEEPEST = 3;

  private static final List<MethodShape> METHODS = new ArrayList<>();

  @BeforeAll
  static void parse() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var sources = files.getJavaFileObjectsFromPaths(Product.javaFiles(Product.MAIN));
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, sources);
      for (CompilationUnitTree file : task.parse()) {
        METHODS.addAll(MethodShape.of(task, file));
      }
    }
    assertFalse(METHODS.isEmpty(), "no methods found");
  }

  @Test
  void noMethodIsLong() {
    assertEquals(
        List.of(),
        METHODS.stream().filter(method -> method.lines() > MOST_LINES).toList(),
        "methods above " + MOST_LINES + " lines");
  }

  @Test
  void noMethodIsDeep() {
    assertEquals(
        List.of(),
        METHODS.stream().filter(method -> method.depth() > DEEPEST).toList(),
        "methods nested deeper than " + DEEPEST);
  }
}
