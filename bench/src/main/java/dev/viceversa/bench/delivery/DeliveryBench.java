package dev.viceversa.bench.delivery;

import dev.viceversa.bench.Results;
import dev.viceversa.realmysql.RealMySql;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures delivery, prints a table and adds its figures to {@code results.json}. Nothing is enforced: speed belongs to the machine.
 *
 * <p>Arguments: where to write, how many messages, how many settled rows.
 */
final class DeliveryBench {

    private DeliveryBench() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Results results = Results.continuing(file);
        int messages = Integer.parseInt(args[1]);
        int settled = Integer.parseInt(args[2]);
        try (RealMySql mysql = RealMySql.start()) {
            for (int replicas : new int[] {1, 3}) {
                PaceMeasurement.Reading reading = PaceMeasurement.with(replicas, messages, mysql.freshDatabase());
                String beside = replicas == 1 ? "_1_replica" : "_" + replicas + "_replicas";
                results.put("delivery.gate_use" + beside, reading.gateUse());
                results.put("delivery.teams_sends_per_second" + beside, reading.perSecond());
                results.put("delivery.most_calls_in_any_second" + beside, (long) reading.mostInASecond());
                results.put("delivery.throttled" + beside, reading.throttled());
                say(
                        "Teams, %d replica(s): %.1f sends a second, %.1f %% of the gate, at most %d calls in any"
                                + " second, %d throttled",
                        replicas,
                        reading.perSecond(),
                        reading.gateUse() * 100,
                        reading.mostInASecond(),
                        reading.throttled());
                results.write(file);
            }
            long begun = System.nanoTime();
            ClaimMeasurement.Reading claim =
                    ClaimMeasurement.beside(settled, mysql.freshDatabase(), mysql.freshDatabase());
            results.put("delivery.claim_ms_empty", claim.emptyMillis());
            results.put("delivery.claim_ms_settled", claim.fullMillis());
            results.put("delivery.claim_ratio", claim.ratio());
            results.put("delivery.claim_settled_rows", (long) settled);
            results.put("delivery.claim_measuring_seconds", (System.nanoTime() - begun) / 1e9);
            say(
                    "Claim: %.2f ms beside nothing, %.2f ms beside %,d settled rows, ratio %.2f",
                    claim.emptyMillis(), claim.fullMillis(), settled, claim.ratio());
            results.write(file);
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
