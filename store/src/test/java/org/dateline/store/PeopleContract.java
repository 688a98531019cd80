package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.Status;
import org.dateline.store.people.Person;
import org.dateline.store.people.Person.State;
import org.dateline.store.people.PersonRole;
import org.dateline.store.people.Proof;
import org.dateline.store.people.Setting;
import org.dateline.store.people.SignIns;
import org.dateline.store.people.Tokens.Bearer;
import org.junit.jupiter.api.Test;

/** What holds of accounts, sessions, tokens and settings, whichever database is behind them. */
interface PeopleContract {

    Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    Signature ADA = new Signature("Ada", "two papers");
    Signature BEN = new Signature("Ben", "seen on video");

    Store store();

    private Person ada() {
        return store().people().add("Ada Noor", PersonRole.VERIFIER, "hash", "root");
    }

    private boolean signIn(Person person, Proof proof, String session) {
        return store().signIns().open(person, proof, session, "browser " + session, 0, NOON);
    }

    private Optional<String> at(String session, Instant when) {
        return store().signIns().person(session, true, when).map(Person::name);
    }

    private List<String> log() {
        return store().audit().find(Optional.empty(), PageRequest.first(100)).items().stream()
                .map(entry -> entry.action() + " " + entry.subject() + " by " + entry.who())
                .toList();
    }

    @Test
    default void accountsAreMadeChangedAndStayInTheLog() {
        assertFalse(store().people().any());
        ada();
        store().people().role("ADA  NOOR", PersonRole.CODER, "root");
        store().people().lock("ada noor", "root");
        assertEquals(State.LOCKED, store().people().require("Ada Noor").state());
        store().people().unlock("ada noor", "root");
        store().people().password("ada noor", "other", "root");
        Person person = store().people().require("ada noor");
        assertEquals(PersonRole.CODER, person.role());
        assertEquals(
                "other", store().people().credentials("Ada Noor").orElseThrow().password());
        assertEquals(
                List.of(
                        "person-password Ada Noor by root",
                        "person-unlock Ada Noor by root",
                        "person-lock Ada Noor by root",
                        "person-role Ada Noor by root",
                        "person-add Ada Noor by root"),
                log());
    }

    @Test
    default void aRemovedPersonStaysAndTheNameIsNotGivenAgain() {
        Person ada = ada();
        signIn(ada, new Proof.Password(), "s1");
        store().tokens().add("Ada Noor", "feed", PersonRole.READER, "t1", Optional.empty(), "root");
        store().people().remove("Ada Noor", "root");
        assertFalse(store().people().any());
        assertEquals(State.REMOVED, store().people().list().get(0).state());
        assertTrue(store().people().credentials("Ada Noor").isEmpty());
        assertTrue(at("s1", NOON).isEmpty());
        assertTrue(store().tokens().bearer("t1", NOON).isEmpty());
        for (String name : List.of("ada noor", "Ａda Noor")) {
            StoreException refused = assertThrows(
                    StoreException.class, () -> store().people().add(name, PersonRole.READER, "hash", "root"));
            assertTrue(refused.getMessage().contains("no name is given twice"), refused.getMessage());
        }
        assertThrows(StoreException.class, () -> store().people().unlock("Ada Noor", "root"));
    }

    @Test
    default void aNameIsReadableAndNotTheMachines() {
        for (String name : List.of("", " ", "a\u202eb", "<b>", "dateline", "Dateline", "x".repeat(61), "a\nb\0")) {
            assertThrows(
                    StoreException.class, () -> store().people().add(name, PersonRole.READER, "hash", "root"), name);
        }
        assertEquals(
                "Ana-María",
                store().people()
                        .add(" Ana-María ", PersonRole.READER, "h", "root")
                        .name());
    }

    @Test
    default void aSessionEndsUnusedAndAfterItsTime() {
        signIn(ada(), new Proof.Password(), "s1");
        assertEquals(Optional.of("Ada Noor"), at("s1", NOON.plusSeconds(29 * 60)));
        assertEquals(Optional.of("Ada Noor"), at("s1", NOON.plusSeconds(58 * 60)));
        assertTrue(at("s1", NOON.plusSeconds(89 * 60)).isEmpty());
        signIn(store().people().require("ada noor"), new Proof.Password(), "s2");
        for (long minute = 20; minute < 8 * 60; minute += 20) {
            assertTrue(at("s2", NOON.plusSeconds(minute * 60)).isPresent());
        }
        assertTrue(at("s2", NOON.plus(SignIns.LONGEST)).isEmpty());
        assertTrue(at("nobody's", NOON).isEmpty());
        assertTrue(at("browser s2", NOON).isEmpty());
    }

    @Test
    default void lookingWithoutUseKeepsNoSessionOpen() {
        signIn(ada(), new Proof.Password(), "s1");
        assertTrue(
                store().signIns().person("s1", false, NOON.plusSeconds(20 * 60)).isPresent());
        assertTrue(
                store().signIns().person("s1", false, NOON.plusSeconds(31 * 60)).isEmpty());
    }

    @Test
    default void everyChangeOfAnAccountEndsItsSessions() {
        Person ada = ada();
        Person ben = store().people().add("Ben", PersonRole.READER, "hash", "root");
        List<Runnable> changes = List.of(
                () -> store().people().lock("Ada Noor", "root"),
                () -> store().people().unlock("Ada Noor", "root"),
                () -> store().people().role("Ada Noor", PersonRole.READER, "root"),
                () -> store().people().password("Ada Noor", "new", "root"),
                () -> store().people().totp("Ada Noor", Optional.of("SECRET"), List.of(), "root"),
                () -> store().signIns().closeAll("Ada Noor"));
        signIn(ben, new Proof.Password(), "ben");
        for (Runnable change : changes) {
            store().people().unlock("Ada Noor", "root");
            assertTrue(signIn(ada, new Proof.Password(), "s1"));
            assertTrue(at("s1", NOON).isPresent());
            change.run();
            assertTrue(at("s1", NOON).isEmpty());
            assertFalse(store().signIns().knows("browser s1", "Ada Noor", NOON));
        }
        assertEquals(Optional.of("Ben"), at("ben", NOON));
    }

    @Test
    default void codesWorkOnce() {
        Person ada = ada();
        store().people().totp("Ada Noor", Optional.of("SECRET"), List.of("r1", "r2"), "root");
        assertTrue(signIn(ada, new Proof.Code(7), "a"));
        assertFalse(signIn(ada, new Proof.Code(7), "b"));
        assertFalse(signIn(ada, new Proof.Code(6), "c"));
        assertTrue(signIn(ada, new Proof.Code(8), "d"));
        assertTrue(signIn(ada, new Proof.Recovery("r1"), "e"));
        assertFalse(signIn(ada, new Proof.Recovery("r1"), "f"));
        assertFalse(signIn(ada, new Proof.Recovery("r3"), "g"));
        assertEquals(1, store().people().recoveryCodes(ada));
        assertTrue(at("b", NOON).isEmpty());
        store().people().lock("Ada Noor", "root");
        assertFalse(signIn(ada, new Proof.Code(9), "h"));
    }

    @Test
    default void aTokenMayNoMoreThanItsPersonAndItsScope() {
        ada();
        Instant day = NOON.plusSeconds(86_400);
        long number = store().tokens()
                .add("Ada Noor", "feed", PersonRole.ADMIN, "t1", Optional.of(day), "root")
                .number();
        store().tokens().add("Ada Noor", "read", PersonRole.READER, "t2", Optional.empty(), "root");
        assertEquals(
                Optional.of(new Bearer("Ada Noor", PersonRole.VERIFIER)),
                store().tokens().bearer("t1", NOON));
        assertEquals(
                Optional.of(new Bearer("Ada Noor", PersonRole.READER)),
                store().tokens().bearer("t2", NOON));
        assertTrue(store().tokens().bearer("t1", day).isEmpty());
        assertTrue(store().tokens().bearer("t3", NOON).isEmpty());
        store().people().lock("Ada Noor", "root");
        assertTrue(store().tokens().bearer("t2", NOON).isEmpty());
        store().people().unlock("Ada Noor", "root");
        store().tokens().remove(number, "root");
        assertTrue(store().tokens().bearer("t1", NOON).isEmpty());
        assertEquals(1, store().tokens().list().size());
        assertThrows(StoreException.class, () -> store().tokens().remove(number, "root"));
    }

    @Test
    default void nothingSecretIsInTheLog() {
        Person ada = ada();
        store().people().password("Ada Noor", "pa55hash", "root");
        store().people().totp("Ada Noor", Optional.of("TOTPSECRET"), List.of("rec0very"), "root");
        store().tokens().add("Ada Noor", "feed", PersonRole.READER, "t0kenhash", Optional.empty(), "root");
        signIn(ada, new Proof.Recovery("rec0very"), "sess10n");
        store().signIns().failed(Optional.of(ada), 2);
        store().signIns().failed(Optional.empty(), 3);
        String all = store().audit()
                .find(Optional.empty(), PageRequest.first(100))
                .items()
                .toString();
        for (String secret : List.of("pa55hash", "TOTPSECRET", "rec0very", "t0kenhash", "sess10n")) {
            assertFalse(all.contains(secret), secret);
        }
        assertFalse(store().people().credentials("Ada Noor").toString().contains("pa55hash"));
        assertTrue(store().audit().verify().isWhole());
    }

    @Test
    default void aSettingIsOneOfItsValues() {
        assertFalse(store().settings().isOn(Setting.SECOND_READER));
        assertThrows(StoreException.class, () -> store().settings().set(Setting.SECOND_READER, "maybe", "root"));
        store().settings().set(Setting.SECOND_READER, "on", "root");
        store().settings().set(Setting.SECOND_READER, "on", "root");
        assertTrue(store().settings().isOn(Setting.SECOND_READER));
        assertEquals(List.of("setting second-reader by root"), log());
    }

    private String incident() {
        for (int i = 0; i < 4; i++) {
            store().ingest().add(Samples.report(i));
        }
        return store().incidents()
                .find(Criteria.ALL, PageRequest.first(1))
                .items()
                .get(0)
                .id();
    }

    private Status status(String incident) {
        return store().incidents().require(incident).entry().status();
    }

    @Test
    default void withTheRuleOfTwoReadersOneVerificationWaitsForAnother() {
        String id = incident();
        store().settings().set(Setting.SECOND_READER, "on", "root");
        Decision first = store().decisions().verify(id, ADA);
        assertEquals(Status.REVIEW, status(id));
        assertEquals(
                1,
                store().incidents()
                        .find(Criteria.ALL.status(Status.REVIEW), PageRequest.first(9))
                        .items()
                        .size());
        store().decisions().verify(id, new Signature(" ADA ", "quite sure"));
        assertEquals(Status.REVIEW, status(id));
        Decision second = store().decisions().verify(id, BEN);
        assertEquals(Status.VERIFIED, status(id));
        store().decisions().undo(second.number(), BEN);
        assertEquals(Status.REVIEW, status(id));
        Decision third = store().decisions().verify(id, BEN);
        store().decisions().undo(first.number(), ADA);
        assertEquals(Status.VERIFIED, status(id));
        store().decisions().undo(third.number() - 3, ADA);
        assertEquals(Status.REVIEW, status(id));
        assertTrue(store().audit().verify().isWhole());
    }

    @Test
    default void whatWaitsForASecondReaderIsNotGivenOut() {
        String id = incident();
        store().settings().set(Setting.SECOND_READER, "on", "root");
        store().decisions().verify(id, ADA);
        StoreException refused =
                assertThrows(StoreException.class, () -> store().releases().release(id, "Title", "{}", List.of(), ADA));
        assertTrue(refused.getMessage().contains("waiting for a second reader"), refused.getMessage());
        store().decisions().verify(id, BEN);
        store().releases().release(id, "Title", "{}", List.of(), ADA);
    }

    @Test
    default void whoSawItOtherwiseInBetweenMakesBothReadAgain() {
        String id = incident();
        store().settings().set(Setting.SECOND_READER, "on", "root");
        store().decisions().verify(id, ADA);
        store().decisions().dispute(id, new Signature("Cleo", "the hospital says otherwise"));
        assertEquals(Status.DISPUTED, status(id));
        store().decisions().verify(id, BEN);
        assertEquals(Status.REVIEW, status(id));
        store().decisions().verify(id, ADA);
        assertEquals(Status.VERIFIED, status(id));
    }

    @Test
    default void theRuleChangesNothingThatWasDecidedBefore() {
        String id = incident();
        store().decisions().verify(id, ADA);
        store().settings().set(Setting.SECOND_READER, "on", "root");
        store().ingest().add(Samples.report(0, "Corrected."));
        assertEquals(Status.VERIFIED, status(id));
        store().decisions().verify(id, BEN);
        assertEquals(Status.VERIFIED, status(id));
    }

    @Test
    default void whatWaitsStillWaitsWhenTheRuleIsTakenAway() {
        String id = incident();
        store().settings().set(Setting.SECOND_READER, "on", "root");
        store().decisions().verify(id, ADA);
        store().settings().set(Setting.SECOND_READER, "off", "root");
        store().ingest().recode(Samples.report(1));
        assertEquals(Status.REVIEW, status(id));
        store().decisions().verify(id, ADA);
        assertEquals(Status.VERIFIED, status(id));
    }
}
