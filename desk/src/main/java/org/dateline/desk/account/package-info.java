/**
 * Who acts. Enters: a request. Leaves: the {@link org.dateline.desk.account.Account} of the person who sent it, whose
 * {@link org.dateline.desk.account.Role} each route checks. Here are also the passwords, codes and tokens that people and
 * programs prove themselves with, and what keeps others from guessing them.
 */
package org.dateline.desk.account;
