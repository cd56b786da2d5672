package dev.viceversa.core.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the file: UTF-8 with or without a byte order mark, comma or semicolon, a header line in any order. Whatever
 * arrives ends in people or in errors with their lines, never in an exception.
 */
final class PeopleCsv {

    private final LineErrors errors;
    private final FieldCheck check;

    PeopleCsv(LineErrors errors) {
        this.errors = errors;
        this.check = new FieldCheck(errors);
    }

    List<CsvPerson> read(byte[] file) {
        Optional<String> decoded = decode(file);
        if (decoded.isEmpty()) {
            return List.of();
        }
        String text = decoded.get().startsWith("\uFEFF") ? decoded.get().substring(1) : decoded.get();
        if (text.isBlank()) {
            errors.add(1, "empty");
            return List.of();
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            return people(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
    }

    private List<CsvPerson> people(CSVParser parser) {
        List<CsvPerson> people = new ArrayList<>();
        Optional<Map<Column, Integer>> header = Optional.empty();
        Iterator<CSVRecord> records = parser.iterator();
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            CSVRecord record;
            try {
                if (!records.hasNext()) {
                    break;
                }
                record = records.next();
            } catch (UncheckedIOException | IllegalStateException broken) {
                // Quotes that do not match: nothing after them can be trusted.
                errors.add(line, "quotes");
                return people;
            }
            if (record.size() == 1 && record.get(0).isBlank()) {
                continue;
            }
            if (header.isEmpty()) {
                header = header(record, line);
                if (header.isEmpty()) {
                    return people;
                }
            } else {
                Map<Column, Integer> columns = header.get();
                person(record, line, columns).ifPresent(people::add);
            }
        }
        if (people.isEmpty() && !errors.any()) {
            errors.add(1, "nobody");
        }
        return people;
    }

    private Optional<Map<Column, Integer>> header(CSVRecord record, long line) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        boolean good = true;
        for (int i = 0; i < record.size(); i++) {
            String name = record.get(i);
            Optional<Column> column = Column.of(name);
            if (column.isEmpty()) {
                errors.add(line, "unknown_column", "column", FieldCheck.shown(name));
                good = false;
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                errors.add(line, "column_twice", "column", column.get().header());
                good = false;
            }
        }
        for (Column column : Column.values()) {
            if (column.required() && !columns.containsKey(column)) {
                errors.add(line, "column_missing", "column", column.header());
                good = false;
            }
        }
        return good ? Optional.of(columns) : Optional.empty();
    }

    private Optional<CsvPerson> person(CSVRecord record, long line, Map<Column, Integer> columns) {
        if (record.size() > columns.size()) {
            errors.add(line, "too_many_fields", "fields", record.size(), "columns", columns.size());
            return Optional.empty();
        }
        return check.person(line, column -> {
            Integer place = columns.get(column);
            return place == null || place >= record.size()
                    ? ""
                    : record.get(place).strip();
        });
    }

    /** Whichever stands more often in the first line. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        long commas = first.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private Optional<String> decode(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer text = CharBuffer.allocate(file.length + 1);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            long line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += file[i] == '\n' ? 1 : 0;
            }
            errors.add(line, "encoding");
            return Optional.empty();
        }
        decoder.flush(text);
        return Optional.of(text.flip().toString());
    }
}
