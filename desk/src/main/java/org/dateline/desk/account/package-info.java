/**
 * Who acts. Enters: a request. Leaves: the {@link org.dateline.desk.account.Account} of the person who sent it, whose
 * {@link org.dateline.desk.account.Role} each route checks.
 */
package org.dateline.desk.account;
