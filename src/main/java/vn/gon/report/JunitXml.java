package vn.gon.report;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes JUnit XML; what XML cannot hold, such as control characters, is replaced. */
public final class JunitXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    /** Writes to a stream below, which stays open. */
    public JunitXml(Writer out) {
        try {
            this.xml = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Cases that belong together.
     *
     * @param name its name
     * @param title what it is about
     * @param cases its cases
     */
    public record Suite(String name, String title, List<JunitCase> cases) {}

    /** Writes the document of a command; the stream below stays open. */
    public void write(String command, List<Suite> suites) {
        step(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            line(0);
            xml.writeStartElement("testsuites");
            attribute("name", command);
            counts(suites.stream().flatMap(suite -> suite.cases().stream()).toList());
            for (Suite suite : suites) {
                suite(suite);
            }
            line(0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void suite(Suite suite) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", suite.name());
        counts(suite.cases());
        attribute("skipped", count(suite.cases(), JunitCase.Outcome.SKIPPED));
        properties(suite.title());
        for (JunitCase each : suite.cases()) {
            testcase(suite.name(), each);
        }
        line(1);
        xml.writeEndElement();
    }

    /** What the common schema allows of the whole document and of a suite alike. */
    private void counts(List<JunitCase> cases) throws XMLStreamException {
        attribute("tests", Integer.toString(cases.size()));
        attribute("failures", count(cases, JunitCase.Outcome.FAILED));
        attribute("errors", "0");
    }

    private void properties(String title) throws XMLStreamException {
        line(2);
        xml.writeStartElement("properties");
        line(3);
        xml.writeEmptyElement("property");
        attribute("name", "title");
        attribute("value", title);
        line(2);
        xml.writeEndElement();
    }

    private void testcase(String suite, JunitCase each) throws XMLStreamException {
        line(2);
        if (each.outcome() == JunitCase.Outcome.PASSED) {
            xml.writeEmptyElement("testcase");
            names(suite, each);
            return;
        }
        xml.writeStartElement("testcase");
        names(suite, each);
        line(3);
        if (each.outcome() == JunitCase.Outcome.SKIPPED) {
            xml.writeEmptyElement("skipped");
            attribute("message", each.message());
        } else {
            xml.writeStartElement("failure");
            attribute("message", each.message());
            attribute("type", each.type());
            xml.writeCharacters(legal(each.detail()));
            xml.writeEndElement();
        }
        line(2);
        xml.writeEndElement();
    }

    private void names(String suite, JunitCase each) throws XMLStreamException {
        attribute("classname", suite);
        attribute("name", each.name());
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String count(List<JunitCase> cases, JunitCase.Outcome outcome) {
        return Long.toString(
                cases.stream().filter(each -> each.outcome() == outcome).count());
    }

    private static String legal(String text) {
        return ShownText.clean(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }

    /** A step of writing. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
