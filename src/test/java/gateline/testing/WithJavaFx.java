package gateline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Tests that need JavaFX. There is one mouse, one keyboard focus and one clipboard, so they run
/// one after another.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(WithJavaFx.Starting.class)
@Execution(ExecutionMode.SAME_THREAD)
public @interface WithJavaFx {
  /// Starts JavaFX where no test has yet.
  final class Starting implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
      FxToolkit.start();
    }
  }
}
