package org.heardportal.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private final RecordELResolver resolver = new RecordELResolver();
    private final Row row = new Row("Bins", 3);

    /** A row of a page. */
    record Row(String title, int number) {

        public boolean isFirst() {
            return number == 1;
        }

        public String shown() {
            return number + " " + title;
        }
    }

    @Test
    void aComponentIsAProperty() {
        assertThat(valueOf("title")).isEqualTo("Bins");
        assertThat(valueOf("number")).isEqualTo(3);
    }

    @Test
    void whatARecordDerivesIsAPropertyToo() {
        assertThat(valueOf("shown")).isEqualTo("3 Bins");
    }

    @Test
    void anUnknownNameAndAnotherObjectAreLeftToOthers() {
        assertLeftToOthers(row, "first"); // isFirst is read by the resolver of beans
        assertLeftToOthers(row, "hashCode");
        assertLeftToOthers("text", "length");
        assertLeftToOthers(null, "row");
    }

    @Test
    void nothingCanBeSet() {
        ELContext context = new Context();
        assertThat(resolver.getType(context, row, "title")).isNull();
        assertThat(resolver.isReadOnly(context, row, "title")).isTrue();
        assertThatExceptionOfType(PropertyNotWritableException.class).isThrownBy(() -> resolver.setValue(context, row, "title", "x"));
    }

    @Test
    void anApostropheInWordsIsAnApostrophe() {
        assertThat(Words.in(Locale.ENGLISH, "no.such.key", 1)).isEqualTo("???no.such.key???");
        assertThat(Words.in(Locale.ENGLISH, "error.incident", "A'B")).endsWith("A'B");
    }

    private Object valueOf(String property) {
        ELContext context = new Context();
        Object value = resolver.getValue(context, row, property);
        assertThat(context.isPropertyResolved()).isTrue();
        return value;
    }

    private void assertLeftToOthers(Object base, String property) {
        ELContext context = new Context();
        resolver.getValue(context, base, property);
        assertThat(context.isPropertyResolved()).as("%s of %s", property, base).isFalse();
    }

    /** As much of a context as a resolver asks for. */
    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
