package gateline.ui.review;

import gateline.board.pages.PageKind;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// The names of the pages at the side; the one that is selected is shown.
final class PageList extends ListView<PageKind> {
  private static final double WIDTH = 176;
  private boolean isFollowing;

  PageList(Consumer<PageKind> show) {
    setId("review-pages");
    getStyleClass().add("page-list");
    setAccessibleText("Pages of the review");
    getItems().setAll(PageKind.values());
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setCellFactory(_ -> new Cell());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(kind -> {
          if (kind != null && !isFollowing) {
            show.accept(kind);
          }
        });
  }

  /// Marks the page that is shown, and tells nobody.
  void follow(PageKind kind) {
    isFollowing = true;
    getSelectionModel().select(kind);
    isFollowing = false;
  }

  private static final class Cell extends ListCell<PageKind> {
    @Override
    protected void updateItem(PageKind kind, boolean isEmpty) {
      super.updateItem(kind, isEmpty);
      setText(isEmpty || kind == null ? "" : kind.number() + "  " + kind.words());
    }
  }
}
