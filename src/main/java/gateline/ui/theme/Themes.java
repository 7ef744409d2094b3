package gateline.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import gateline.board.Palette;
import gateline.board.Theme;
import gateline.paint.fx.FxFonts;
import gateline.scene.Color;
import gateline.ui.ViewSettings;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// Dresses a window in the theme chosen, and follows the system's while none is.
public final class Themes {
  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ViewSettings settings;

  public Themes(ViewSettings settings) {
    this.settings = settings;
    choice.subscribe(_ -> settings.theme().set(effective()));
    Platform.getPreferences()
        .colorSchemeProperty()
        .subscribe(_ -> settings.theme().set(effective()));
  }

  public ObjectProperty<ThemeChoice> choice() {
    return choice;
  }

  /// Changes to the theme that is not in effect, and stays there.
  public void toggle() {
    choice.set(settings.theme().get() == Theme.LIGHT ? ThemeChoice.DARK : ThemeChoice.LIGHT);
  }

  /// Loads the font and keeps a window's scene in the theme in effect.
  public void dress(Scene scene) {
    FxFonts.load();
    settings.theme().subscribe(theme -> wear(scene, theme));
  }

  private static void wear(Scene scene, Theme theme) {
    Application.setUserAgentStylesheet(
        theme == Theme.LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheets(theme));
    Color page = Palette.of(theme).ground().page();
    scene.setFill(javafx.scene.paint.Color.rgb(page.red(), page.green(), page.blue()));
  }

  private static List<String> sheets(Theme theme) {
    return List.of(
        sheet("colors-" + theme.name().toLowerCase(Locale.ROOT)),
        sheet("controls"),
        sheet("window"));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Themes.class.getResource(name + ".css")).toExternalForm();
  }

  private Theme effective() {
    return switch (choice.get()) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }
}
