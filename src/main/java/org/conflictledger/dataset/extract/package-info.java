/** Articles read on executors: the interpreter of a JVM and what it gives. */
package org.conflictledger.dataset.extract;
