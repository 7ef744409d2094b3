package gateline.ui.app;

import gateline.testing.FxToolkit;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;

/// A robot that goes on as soon as what a key or a button did is laid out, where TestFX waits a
/// twentieth of a second each time. The mouse goes straight on, by way of a few points.
final class SwiftRobot extends FxRobot {
  private static final int POINTS = 8;

  @Override
  public SwiftRobot press(KeyCode... keys) {
    keyboard().pressNoWait(keys);
    FxToolkit.settle();
    return this;
  }

  @Override
  public SwiftRobot release(KeyCode... keys) {
    keyboard().releaseNoWait(keys);
    FxToolkit.settle();
    return this;
  }

  @Override
  public SwiftRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      press(key).release(key);
    }
    return this;
  }

  @Override
  public SwiftRobot write(String text) {
    BaseRobot base = robotContext().getBaseRobot();
    Scene scene = targetWindow().getScene();
    for (int i = 0; i < text.length(); i++) {
      base.typeKeyboard(scene, KeyCode.UNDEFINED, text.substring(i, i + 1));
      FxToolkit.settle();
    }
    return this;
  }

  @Override
  public SwiftRobot press(MouseButton... buttons) {
    mouse().pressNoWait(buttons);
    FxToolkit.settle();
    return this;
  }

  @Override
  public SwiftRobot release(MouseButton... buttons) {
    mouse().releaseNoWait(buttons);
    FxToolkit.settle();
    return this;
  }

  @Override
  public SwiftRobot moveTo(PointQuery to, Motion motion) {
    Point2D from = robotContext().getBaseRobot().retrieveMouse();
    for (int point = 1; point <= POINTS; point++) {
      mouse().moveNoWait(from.interpolate(to.query(), (double) point / POINTS));
    }
    FxToolkit.settle();
    return this;
  }

  @Override
  public SwiftRobot clickOn(PointQuery on, Motion motion, MouseButton... buttons) {
    return moveTo(on, motion).press(buttons).release(buttons);
  }

  private KeyboardRobot keyboard() {
    return robotContext().getKeyboardRobot();
  }

  private MouseRobot mouse() {
    return robotContext().getMouseRobot();
  }
}
