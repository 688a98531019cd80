package org.dateline.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventStatus;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Stance;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.place.PlaceTask;
import org.dateline.eval.quote.QuoteTask;
import org.dateline.eval.record.RecordTask;
import org.dateline.eval.time.TimeTask;
import org.dateline.eval.triple.TripleTask;
import org.junit.jupiter.api.Test;

/** What the coder's record becomes in each kind's terms, down to the line that other scorers read. */
class PredictionTest {

    private static final GoldReport GOLD = Gold.line(
            "{'id':'a','text':'" + Coded.TEXT
                    + "','gold':[{'kind':'event','type':'ASSAULT','source_codes':[],'target_codes':[]}],"
                    + "'sentences':['Owners said Monday that shells hit Hull boats.','Two men died.'],'statements':[],'events':[]}");

    @Test
    void offsetsCountCodePoints() {
        assertEquals(
                "{'pred':[{'kind':'time','start':14,'end':20,'type':'DATE','value':'1904-10-24'}]}",
                line(new TimeTask(), Coded.report(List.of(), List.of())));
    }

    @Test
    void toponymsWithoutPlaceAreNoPredictions() {
        assertEquals(
                "{'pred':[{'kind':'place','start':37,'end':41,'lat':53.74,'lon':-0.33}]}",
                line(new PlaceTask(), Coded.report(List.of(), List.of())));
    }

    @Test
    void statementsOfOneCueAreOneQuotationAndInnerOnesNone() {
        CodedReport coded = Coded.report(
                List.of(
                        Coded.statement("s1", "Owners", "said", "shells hit", Attitude.SPEECH),
                        Coded.statement("s2", "Owners", "said", "Two men", Attitude.SPEECH),
                        Coded.statement(
                                "s3", "men", "that", "died", Attitude.SPEECH, Stance.AFFIRMED, Optional.of("s1"))),
                List.of());
        assertEquals(
                "{'pred':[{'kind':'quote','source':[{'start':2,'end':8}],'cue':[{'start':9,'end':13}],"
                        + "'content':[{'start':26,'end':36},{'start':49,'end':56}]}]}",
                line(new QuoteTask(), coded));
    }

    @Test
    void eventBecomesATriple() {
        assertEquals(
                "{'pred':[{'type':'ASSAULT','actor':[],'recipient':['GBR CVL']}]}",
                line(new TripleTask(), Coded.report(List.of(), List.of(Coded.event(EventStatus.HAPPENED)))));
    }

    @Test
    void recordsHaveTheGuidesLayout() {
        CodedReport coded = Coded.report(
                List.of(Coded.statement("s1", "Owners", "said", "Two men died", Attitude.SPEECH)),
                List.of(Coded.event(EventStatus.DENIED)));
        assertEquals(
                "{'statements':[{'sid':'s1','sentence':1,'source':'Owners','cue':'said','content':'Two men died','said_on':'1904-10-24'}],"
                        + "'events':[{'sentence':0,'trigger':'hit','type':'ASSAULT','mode':'heavy-weapons',"
                        + "'acled':'Shelling/artillery/missile attack','actor':[],'recipient':[{'text':'boats','code':'GBR CVL'}],"
                        + "'from':'1904-10-21','to':null,'place':{'text':'Hull','name':'Hull','country':'GBR','lat':53.74,'lon':-0.33,'precision':'city'},"
                        + "'status':'denied','said_by':['s1'],'killed':[2,null],'injured':null}]}",
                line(new RecordTask(), coded));
    }

    @Test
    void wishesAndSilenceAreNoStatementsByTheGuide() {
        CodedReport coded = Coded.report(
                List.of(
                        Coded.statement("s1", "Owners", "said", "Two men died", Attitude.INTENTION),
                        Coded.statement(
                                "s2",
                                "Owners",
                                "said",
                                "Two men died",
                                Attitude.SPEECH,
                                Stance.WITHHELD,
                                Optional.empty())),
                List.of());
        assertEquals("{'statements':[],'events':[]}", line(new RecordTask(), coded));
    }

    @Test
    void whereNoRecipientIsNamedTheCountryOfTheActStandsIn() {
        EventMention event = Coded.event(EventStatus.HAPPENED);
        EventMention unnamed = new EventMention(
                event.id(),
                event.sentence(),
                event.trigger(),
                event.type(),
                List.of(),
                List.of(),
                event.when(),
                event.where(),
                event.status(),
                event.saidBy(),
                event.casualties(),
                event.rule());
        assertEquals(
                "{'pred':[{'type':'ASSAULT','actor':[],'recipient':['GBR']}]}",
                line(new TripleTask(), Coded.report(List.of(), List.of(unnamed))));
    }

    private static <G, P> String line(ReportTask<G, P> task, CodedReport coded) {
        ObjectNode line = new JsonMapper().createObjectNode();
        task.write(task.predict(coded, GOLD, task.gold(GOLD)), line);
        return line.toString().replace('"', '\'');
    }
}
