/// What a weekly review asks: the state and forecast of each gate, slipping chains, the plan check,
/// and why a bar stands where it does.
///
/// It may use [gateline.capacity], [gateline.schedule], [gateline.edit], [gateline.plan] and
/// [gateline.time]. Invariant: every answer comes with the words to say it aloud.
@NullMarked
package gateline.review;

import org.jspecify.annotations.NullMarked;
