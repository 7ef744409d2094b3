/// Other people's formats: project files of libraries and tools become plans.
///
/// It may use [gateline.plan], [gateline.schedule] and [gateline.time]. Invariant: whatever a file
/// holds, reading it ends soon, with a plan that can be saved or one problem that names its line.
@NullMarked
package gateline.exchange;

import org.jspecify.annotations.NullMarked;
