/**
 * Who works with a store: people and what they may do, who is signed in where, tokens of programs, and settings that hold
 * for all of them. No password, code or token is kept, only what one can be checked against. Every change goes into the log.
 */
package org.dateline.store.people;
