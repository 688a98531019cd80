package org.dateline.core.incident.account;

/**
 * On which side of an event a voice stands. In an event between two countries or groups a voice of the one is of its side; in
 * one within a country only a voice of the same sector is (the police, when the police fired).
 *
 * @param actor whether it is the actor's side, else the recipient's
 * @param key the same for all voices of that side
 */
record Side(boolean actor, String key) {}
