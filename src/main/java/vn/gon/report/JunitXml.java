package vn.gon.report;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes JUnit XML; what XML cannot hold, such as control characters, is replaced. */
public final class JunitXml implements AutoCloseable {

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

    /** Begins the document of a run of the rules. */
    void begin() {
        begin("gon audit");
    }

    /** Begins the document of a command. */
    public void begin(String command) {
        step(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            line(0);
            xml.writeStartElement("testsuites");
            attribute("name", command);
        });
    }

    /** Writes a suite with its cases. */
    public void suite(String name, String title, List<JunitCase> cases) {
        step(() -> {
            line(1);
            xml.writeStartElement("testsuite");
            attribute("name", name);
            attribute("tests", Integer.toString(cases.size()));
            attribute("failures", count(cases, JunitCase.Outcome.FAILED));
            attribute("errors", "0");
            attribute("skipped", count(cases, JunitCase.Outcome.SKIPPED));
            properties(title);
            for (JunitCase each : cases) {
                testcase(name, each);
            }
            line(1);
            xml.writeEndElement();
        });
    }

    /** Ends the document; the stream below stays open. */
    @Override
    public void close() {
        step(() -> {
            line(0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
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
