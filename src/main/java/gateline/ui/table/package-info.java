/// The task table at the left of the timeline: its columns, cells and rows.
///
/// It may use [gateline.ui], [gateline.ui.field] and what they may use. Invariant: its rows are
/// those of the chart, in the same order and at the same height, and its texts are those of an
/// exported table.
@NullMarked
package gateline.ui.table;

import org.jspecify.annotations.NullMarked;
