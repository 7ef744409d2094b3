package gateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import gateline.Main;
import gateline.edit.Selection;
import org.junit.jupiter.api.Test;

/// The rules of the architecture beside its dependency table, each with its reason.
class RulesTest {
  private static final String[] WITH_FILES = {
    "gateline",
    "gateline.file..",
    "gateline.exchange..",
    "gateline.export..",
    "gateline.cli..",
    "gateline.ui.."
  };

  @Test
  void javaFxIsKnownToTheWindowAndItsPainterAlone() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("gateline.ui..", "gateline.paint.fx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "gateline.paint.fx..")
            .because("only the last stage knows a toolkit; exports need no display"));
  }

  @Test
  void awtIsKnownToPaintersAndExportsAlone() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("gateline.paint..", "gateline.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..")
            .because("AWT draws pictures and does nothing else here"));
  }

  @Test
  void filesAreTouchedOnlyAtTheEdge() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(WITH_FILES)
            .should()
            .dependOnClassesThat(
                resideInAPackage("java.nio.file..")
                    .or(describe("read or write files", RulesTest::isFileClass)))
            .because("what follows from a plan is computed without touching a disk"));
  }

  @Test
  void commandLineParserIsKnownToTheCommandLineAlone() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("gateline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the command line is one way to start the program among two"));
  }

  @Test
  void boardTakesOnlyTheSelectionFromEdits() {
    check(
        noClasses()
            .that()
            .resideInAPackage("gateline.board..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("gateline.edit..").and(not(equivalentTo(Selection.class))))
            .because("a layout shows a plan and never changes one")
            .allowEmptyShould(true));
  }

  @Test
  void nobodyDependsOnMain() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Main.class)
            .because("Main is the only class that knows both the window and the command line"));
  }

  @Test
  void clockZoneAndLocaleAreAskedOnlyAtTheEdge() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("gateline", "gateline.cli..", "gateline.ui..")
            .should()
            .accessTargetWhere(describe("reads what surrounds the program", Ambient::isReadBy))
            .because("the same plan and options give the same picture on every machine and day"));
  }

  @Test
  void fieldsAreFinalOutsideTheWindowAndTheCommandLine() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("gateline.cli..", "gateline.ui..")
            .should()
            .beFinal()
            .because("values that never change can be shared between threads and undone"));
  }

  @Test
  void noPublicMethodTakesTwoBooleans() {
    check(
        noCodeUnits()
            .that()
            .arePublic()
            .and(describe("are no record's constructor", RulesTest::isWrittenByHand))
            .should()
            .haveRawParameterTypes(
                describe(
                    "two booleans or more",
                    types ->
                        types.stream().filter(each -> each.isEquivalentTo(boolean.class)).count()
                            > 1))
            .because("at the call nobody can tell `true, false` from `false, true`"));
  }

  @Test
  void noMethodTakesMoreThanFiveParameters() {
    check(
        noCodeUnits()
            .that(describe("are written by hand", RulesTest::isWrittenByHand))
            .should()
            .haveRawParameterTypes(describe("more than five", types -> types.size() > 5))
            .because("a sixth parameter is a record that has not been named yet"));
  }

  @Test
  void namesSayWhatAClassIs() {
    check(
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Base")
            .because("such a name fits any class and tells a reader nothing"));
  }

  @Test
  void subPackagesFormNoCycles() {
    slices()
        .matching("gateline.(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a cycle can only be understood together")
        .check(Product.CLASSES);
  }

  private static void check(ArchRule rule) {
    rule.check(Product.CLASSES);
  }

  private static boolean isFileClass(JavaClass type) {
    return type.getPackageName().equals("java.io")
        && type.getSimpleName()
            .matches("File|File(Input|Output)Stream|File(Reader|Writer)|RandomAccessFile");
  }

  /// Whether a person chose the parameters: not so for the constructors of records, enums and
  /// classes inside a method, which also take what they capture.
  private static boolean isWrittenByHand(JavaCodeUnit unit) {
    JavaClass owner = unit.getOwner();
    boolean isGivenConstructor =
        unit instanceof JavaConstructor
            && (owner.isRecord()
                || owner.isEnum()
                || owner.isAnonymousClass()
                || owner.isLocalClass());
    return !isGivenConstructor && !unit.getModifiers().contains(JavaModifier.SYNTHETIC);
  }
}
