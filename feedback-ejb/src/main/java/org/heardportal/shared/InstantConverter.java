package org.heardportal.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps every {@link Instant} in a {@code timestamptz} column; EclipseLink 4 would write it as a serialised object. */
@Converter(autoApply = true)
class InstantConverter implements AttributeConverter<Instant, OffsetDateTime> {

    @Override
    public OffsetDateTime convertToDatabaseColumn(Instant instant) {
        return Optional.ofNullable(instant).map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    @Override
    public Instant convertToEntityAttribute(OffsetDateTime column) {
        return Optional.ofNullable(column).map(OffsetDateTime::toInstant).orElse(null);
    }
}
