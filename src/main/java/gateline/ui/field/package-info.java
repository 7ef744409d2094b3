/// The places where values of the plan are typed: what a text there means, what stands against it,
/// and what there is to choose from.
///
/// It may use [gateline.ui] and what that may use. Invariant: a text that is refused stays where it
/// was typed, with the words why; only a text that is taken changes the plan.
@NullMarked
package gateline.ui.field;

import org.jspecify.annotations.NullMarked;
