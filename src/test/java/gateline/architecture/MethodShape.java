package gateline.architecture;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How long a method is, in lines from its head to its last brace, and how deep its control flow
/// goes. An `else if` goes no deeper than its `if`.
record MethodShape(String place, int lines, int depth) {
  static List<MethodShape> of(JavacTask task, CompilationUnitTree file) {
    List<MethodShape> shapes = new ArrayList<>();
    var positions = Trees.instance(task).getSourcePositions();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        long first = lineAt(positions.getStartPosition(file, method));
        long last = lineAt(positions.getEndPosition(file, method));
        String name =
            Path.of(file.getSourceFile().getName()) + ":" + first + " " + method.getName();
        shapes.add(new MethodShape(name, (int) (last - first + 1), Depth.of(method)));
        return super.visitMethod(method, null);
      }

      private long lineAt(long position) {
        return file.getLineMap().getLineNumber(position);
      }
    }.scan(file, null);
    return shapes;
  }

  /// Counts the levels of control flow in one method.
  private static final class Depth extends TreeScanner<@Nullable Void, @Nullable Void> {
    private int now;
    private int deepest;

    static int of(MethodTree method) {
      Depth depth = new Depth();
      depth.scan(method.getBody(), null);
      return depth.deepest;
    }

    private @Nullable Void inside(Supplier<@Nullable Void> visit) {
      now++;
      deepest = Math.max(deepest, now);
      visit.get();
      now--;
      return null;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
      inside(() -> scan(tree.getThenStatement(), null));
      Tree otherwise = tree.getElseStatement();
      return otherwise instanceof IfTree
          ? scan(otherwise, null)
          : inside(() -> scan(otherwise, null));
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void unused) {
      return inside(() -> super.visitForLoop(tree, null));
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void unused) {
      return inside(() -> super.visitEnhancedForLoop(tree, null));
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
      return inside(() -> super.visitWhileLoop(tree, null));
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void unused) {
      return inside(() -> super.visitDoWhileLoop(tree, null));
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
      return inside(() -> super.visitTry(tree, null));
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void unused) {
      return inside(() -> super.visitCase(tree, null));
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
      return inside(() -> super.visitLambdaExpression(tree, null));
    }
  }
}
