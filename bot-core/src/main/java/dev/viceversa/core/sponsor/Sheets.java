package dev.viceversa.core.sponsor;

import dev.viceversa.core.program.ProgramId;
import jakarta.inject.Singleton;
import java.util.List;

/** What was released to sponsors. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Sheets {

    private final SheetRows rows;

    Sheets(SheetRows rows) {
        this.rows = rows;
    }

    /** Everything released about a program, in order. */
    public List<Sheet> of(ProgramId program) {
        return rows.findByProgramIdOrderByTurn(program.value()).stream()
                .map(SheetRow::sheet)
                .toList();
    }

    public void add(Sheet sheet) {
        rows.save(SheetRow.of(sheet));
    }
}
