/// How values of a plan are written for people: what a field shows and takes, in both directions.
///
/// It may use [gateline.plan] and [gateline.time]. Invariant: what a notation formats it parses
/// back to an equal value, and what it refuses it refuses in words.
@NullMarked
package gateline.edit.notation;

import org.jspecify.annotations.NullMarked;
