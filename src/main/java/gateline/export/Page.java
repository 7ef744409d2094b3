package gateline.export;

import gateline.scene.Scene;

/// One page of a picture or document, and what a reader calls it: its bookmark or its slide's name.
public record Page(String title, Scene scene) {}
