/** What people see of a running server: lines, traces, reasons. */
@NullMarked
package io.mycelium.runtime.internal.report;

import org.jspecify.annotations.NullMarked;
