package gateline.ui.theme;

/// What the user wants: the system's theme, or one of the two come what may.
public enum ThemeChoice {
  SYSTEM,
  LIGHT,
  DARK
}
