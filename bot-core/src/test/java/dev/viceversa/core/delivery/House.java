package dev.viceversa.core.delivery;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.sealing.TinkSealer;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.Turning;
import dev.viceversa.core.ui.Message;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** One replica of the core with scripted platforms, for tests. Several may stand on one database. */
final class House implements AutoCloseable {

    static final ChannelRef CHANNEL = new ChannelRef(Platform.SLACK, "T1", "C1");

    private static final Sealer SEALER = sealer();

    private final ApplicationContext beans;

    private House(ApplicationContext beans) {
        this.beans = beans;
    }

    /** The address of a new database in memory. */
    static String inMemory() {
        return "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME"
                + " ZONE=UTC;DB_CLOSE_DELAY=-1";
    }

    /** Opens a replica; {@code more} are beans of the test's own, couriers and writers say. */
    static House open(String url, Object... more) {
        return open(url, Map.of(), more);
    }

    static House open(String url, Map<String, Object> settings, Object... more) {
        boolean h2 = url.startsWith("jdbc:h2");
        Map<String, Object> all = new HashMap<>();
        all.put("viceversa.heartbeat.enabled", "false");
        all.put("viceversa.delivery.look-after", "20ms");
        all.put("datasources.default.url", url);
        all.put("datasources.default.username", h2 ? "sa" : "root");
        all.put("datasources.default.password", "");
        all.put("datasources.default.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        all.put("datasources.default.maximum-pool-size", "10");
        all.put("flyway.datasources.default.enabled", "true");
        all.putAll(settings);
        List<Object> singletons = new ArrayList<>(List.of(more));
        singletons.add(SEALER);
        ApplicationContext context = ApplicationContext.builder("test")
                .properties(all)
                .singletons(singletons.toArray())
                .start();
        return new House(context);
    }

    <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    <T> Collection<T> all(Class<T> type) {
        return beans.getBeansOfType(type);
    }

    Outbox outbox() {
        return get(Outbox.class);
    }

    Dispatcher dispatcher() {
        return get(Dispatcher.class);
    }

    Instant now() {
        return get(ProgramTime.class).now();
    }

    void turnTo(Instant instant) {
        get(Turning.class).to(instant, _ -> {});
    }

    void turn(Duration time) {
        turnTo(now().plus(time));
    }

    /** Somebody on Slack in Berlin who is always at work, unless a test says otherwise. */
    PersonId person(String name) {
        return person(name, "Europe/Berlin", "Mo-Su 00:00-24:00");
    }

    PersonId person(String name, String zone, String hours) {
        PersonId id = new PersonId(name);
        Habits habits = new Habits(
                ZoneId.of(zone),
                WorkingHours.parse(hours).orElseThrow(),
                List.of(Locale.ENGLISH),
                Set.of(),
                Locale.ENGLISH,
                true,
                Optional.empty());
        write(() -> {
            get(People.class).add(new Person(id, 0, name, Optional.empty(), Standing.UNKNOWN, habits, false));
            return id;
        });
        account(id, Platform.SLACK, Optional.of(Instant.EPOCH));
        return id;
    }

    Identity account(PersonId person, Platform platform, Optional<Instant> lastUsed) {
        Identity identity = new Identity(
                get(IdSource.class).next(),
                person,
                new Account(platform, "T1", "U-" + person.value()),
                Optional.empty(),
                Optional.empty(),
                lastUsed);
        write(() -> {
            get(People.class).add(identity);
            return identity;
        });
        return identity;
    }

    void answer(PersonId to, String words) {
        write(() -> {
            outbox().answer(to, "answer", "answer:" + words, message(words));
            return words;
        });
    }

    void tell(PersonId to, String words) {
        write(() -> {
            outbox().tell(to, "notice", "notice:" + words, message(words), About.NOTHING);
            return words;
        });
    }

    void post(String words) {
        write(() -> {
            outbox().post(CHANNEL, "post", "post:" + words, message(words), About.NOTHING);
            return words;
        });
    }

    /** Plans something whose writer says its key. */
    void plan(PersonId to, String key, Weight weight, Instant due, Duration keeps) {
        write(() -> {
            outbox().plan(to, Saying.KIND, key, weight, About.NOTHING, due, keeps);
            return key;
        });
    }

    Delivery find(String key) {
        return read(() -> outbox().find(key)).orElseThrow();
    }

    DeliveryState state(String key) {
        return find(key).state();
    }

    <T> T write(Supplier<T> work) {
        return transactions().executeWrite(_ -> work.get());
    }

    <T> T read(Supplier<T> work) {
        return transactions().executeRead(_ -> work.get());
    }

    /** Changes rows behind the house's back, as an accident would. */
    int sql(String statement) {
        return transactions().executeWrite(status -> {
            try (var plain = status.getConnection().createStatement()) {
                plain.execute(statement);
                return plain.getUpdateCount();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    long count(String query) {
        return transactions().executeRead(status -> {
            try (var plain = status.getConnection().createStatement();
                    ResultSet row = plain.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return (TransactionOperations<Connection>) beans.getBean(TransactionOperations.class);
    }

    static Message message(String words) {
        return Message.of(Text.verbatim(words));
    }

    @Override
    public void close() {
        beans.close();
    }

    private static Sealer sealer() {
        try {
            AeadConfig.register();
            return new TinkSealer(KeysetHandle.generateNew(PredefinedAeadParameters.AES128_GCM)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
