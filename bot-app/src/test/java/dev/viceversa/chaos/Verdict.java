package dev.viceversa.chaos;

import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.MessageKind;
import java.util.List;

/**
 * What became of the nudges of one prefix on one platform, as its ledger tells.
 *
 * @param nudges how many were planned
 * @param arrived how many stand at their recipient's exactly once
 * @param lost how many do not, although the platform could be asked or nobody was told that it is unknown
 * @param duplicated how many stand there more than once
 * @param removedLate how many later copies were taken away again
 * @param unknown how many the bot shows as unknown
 */
record Verdict(long nudges, long arrived, long lost, long duplicated, long removedLate, long unknown) {

    static Verdict of(List<Rows.Row> rows, Ledger ledger) {
        long arrived = 0;
        long lost = 0;
        long duplicated = 0;
        long removed = 0;
        long unknown = 0;
        for (Rows.Row row : rows) {
            List<LedgerEntry> told = ledger.messagesOfDelivery(row.id());
            long deleted = count(told, MessageKind.DELETE);
            long visible = count(told, MessageKind.POST) - deleted;
            boolean open = row.state().equals("UNKNOWN");
            removed += deleted;
            unknown += open ? 1 : 0;
            arrived += visible == 1 ? 1 : 0;
            // Only where nobody can be asked may it be unknown.
            lost += visible < 1 && (!open || row.onSlack()) ? 1 : 0;
            duplicated += visible > 1 ? 1 : 0;
            if (visible > 1 || (visible < 1 && (!open || row.onSlack()))) {
                // Whoever looks for the reason finds it in the replicas' logs, by the delivery's id.
                System.out.printf(
                        "chaos: %s (%s, %s) stands there %d times: %s%n",
                        row.key(),
                        row.id(),
                        row.state(),
                        visible,
                        told.stream()
                                .map(entry -> entry.kind() + " " + entry.programTime())
                                .toList());
            }
        }
        return new Verdict(rows.size(), arrived, lost, duplicated, removed, unknown);
    }

    /** Adds it up under this platform's name, and to the whole. */
    void into(Figures figures, String platform) {
        figures.add(platform + ".nudges", nudges);
        figures.add(platform + ".arrived_once", arrived);
        figures.add(platform + ".lost", lost);
        figures.add(platform + ".duplicated", duplicated);
        figures.add(platform + ".removed_late", removedLate);
        figures.add(platform + ".unknown", unknown);
        figures.add("lost", lost);
        figures.add("duplicated", duplicated);
        figures.add("removed_late", removedLate);
        figures.add("unknown", unknown);
    }

    private static long count(List<LedgerEntry> told, MessageKind kind) {
        return told.stream().filter(entry -> entry.kind() == kind).count();
    }
}
