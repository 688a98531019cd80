/** The audit log: who did what when, and whether the chain of entries is whole. */
package org.dateline.desk.log;
