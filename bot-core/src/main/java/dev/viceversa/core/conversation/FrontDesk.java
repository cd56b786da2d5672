package dev.viceversa.core.conversation;

import dev.viceversa.core.database.Collisions;
import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.delivery.Bell;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.failpoint.Failpoints;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.trace.Trace;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Home;
import dev.viceversa.core.ui.Message;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only way in. Every gesture of every platform is recognised, authorised, answered and stored here: one transaction
 * holds its event key, what it changed and what goes out because of it. A bug is caught once, here, and becomes a kind
 * sentence with a reference number. Thread-safe.
 */
@Singleton
public class FrontDesk {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDesk.class);

    private static final int MOST_PICKED = 10;
    private static final int MOST_TRIES = 6;

    private final Reception reception;
    private final Conversations conversations;
    private final List<HomeSection> sections;
    private final EventKeys keys;
    private final TransactionOperations<Connection> transactions;
    private final Outbox outbox;
    private final Bell bell;
    private final IdSource ids;
    private final Guidance guidance;
    private final PerhapsUnread perhapsUnread;
    private final Failpoints failpoints;

    FrontDesk(
            Reception reception,
            Conversations conversations,
            List<HomeSection> sections,
            EventKeys keys,
            TransactionOperations<Connection> transactions,
            Outbox outbox,
            Bell bell,
            IdSource ids,
            Guidance guidance,
            PerhapsUnread perhapsUnread,
            Failpoints failpoints) {
        this.reception = reception;
        this.conversations = conversations;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::place))
                .toList();
        this.keys = keys;
        this.transactions = transactions;
        this.outbox = outbox;
        this.bell = bell;
        this.ids = ids;
        this.guidance = guidance;
        this.perhapsUnread = perhapsUnread;
        this.failpoints = failpoints;
    }

    /**
     * Takes a gesture and says what the person sees at once.
     *
     * @throws NotStored when the database is away; nothing was changed
     */
    public Reply receive(Gesture gesture) {
        try {
            Optional<Reply> reply = acquainted(gesture) ? received(gesture) : Optional.empty();
            bell.ring();
            return reply.orElseGet(() -> Reply.say("desk.members_only"));
        } catch (RuntimeException problem) {
            if (DatabaseAway.is(problem)) {
                throw new NotStored(problem);
            }
            String reference = ids.next().substring(16);
            LOG.error(
                    "Reference {}: a {} failed: {}",
                    reference,
                    gesture.getClass().getSimpleName(),
                    Trace.of(problem));
            return Reply.say("desk.bug", "reference", reference);
        }
    }

    /** A person's own page; empty for somebody the platform does not vouch for. Only reads. */
    public Optional<Home> home(Account account) {
        return reception.welcome(account).map(visitor -> transactions.executeRead(status -> compose(visitor)));
    }

    /**
     * Whom a form points at is looked up now: no platform is asked inside a transaction. False when whoever sent it may not
     * even ask.
     */
    private boolean acquainted(Gesture gesture) {
        if (!(gesture instanceof Gesture.FormSubmitted form)) {
            return true;
        }
        Account account = form.envelope().account();
        List<Account> picked = conversations.of(form.action().flow()).stream()
                .flatMap(conversation -> conversation.picked(form).stream())
                .distinct()
                .limit(MOST_PICKED)
                .map(user -> new Account(account.platform(), account.workspace(), user))
                .toList();
        if (!picked.isEmpty() && reception.welcome(account).isEmpty()) {
            return false;
        }
        picked.forEach(reception::acquaint);
        return true;
    }

    /** Empty for somebody the platform does not vouch for. */
    private Optional<Reply> received(Gesture gesture) {
        Optional<Reply> reply = againIfOvertaken(gesture);
        return reply.isPresent() || !reception.meet(gesture.envelope().account()) ? reply : againIfOvertaken(gesture);
    }

    private Optional<Reply> againIfOvertaken(Gesture gesture) {
        for (int tried = 1; ; tried++) {
            try {
                return once(gesture);
            } catch (RuntimeException problem) {
                // Somebody acted on the same thing at this instant and was faster, or stood in the way; the second one
                // sees what the first one made of it. With several at once, each round lets one through at least.
                boolean overtaken = problem instanceof OptimisticLockException || Collisions.is(problem);
                if (!overtaken || tried == MOST_TRIES) {
                    throw problem;
                }
            }
        }
    }

    /** Empty, and nothing is changed, for an account we never met. */
    private Optional<Reply> once(Gesture gesture) {
        Optional<Reply> answer = transactions.executeWrite(status -> {
            Optional<Visitor> known = reception.recognise(gesture.envelope().account());
            if (known.isEmpty()) {
                return Optional.empty();
            }
            Visitor visitor = known.get();
            boolean first = gesture instanceof Gesture.HomeOpened || keys.take(gesture.envelope());
            if (!first) {
                status.setRollbackOnly();
            }
            Reply reply = answer(gesture, visitor);
            Reply fitting = first ? fit(reply, gesture, visitor) : fitRepeated(reply, gesture);
            failpoints.before(Crossing.GESTURE);
            return Optional.of(fitting);
        });
        failpoints.after(Crossing.GESTURE);
        return answer;
    }

    private Reply answer(Gesture gesture, Visitor visitor) {
        return switch (gesture) {
            case Gesture.CommandGiven given -> perhapsUnread.beneath(command(given, visitor), visitor);
            case Gesture.ButtonPressed press ->
                conversations
                        .of(press.action().flow())
                        .map(conversation -> conversation.pressed(press, visitor))
                        .orElseGet(() -> Reply.say("desk.outdated"));
            case Gesture.FormSubmitted form ->
                conversations
                        .of(form.action().flow())
                        .map(conversation -> conversation.submitted(form, visitor))
                        .orElseGet(() -> Reply.say("desk.outdated"));
            case Gesture.HomeOpened _ -> new Reply.ShowHome(compose(visitor));
            case Gesture.Arrived _ -> new Reply.Say(guidance.welcome(visitor));
        };
    }

    private Reply command(Gesture.CommandGiven given, Visitor visitor) {
        if (given.word().isBlank()) {
            return new Reply.Say(guidance.help(visitor));
        }
        Optional<Command> command =
                Command.of(given.word()).filter(word -> !word.coordinators() || visitor.coordinator());
        Optional<Conversation> conversation = command.flatMap(conversations::of);
        if (command.isPresent() && conversation.isPresent()) {
            return conversation.get().commanded(command.get(), given.rest(), visitor, given);
        }
        return command.isPresent() && command.get() == Command.HELP
                ? new Reply.Say(guidance.help(visitor))
                : new Reply.Say(guidance.nearest(given.word(), visitor));
    }

    /** What the platform's answer cannot hold leaves through the outbox, in the same transaction. */
    private Reply fit(Reply reply, Gesture gesture, Visitor visitor) {
        Envelope envelope = gesture.envelope();
        return switch (reply) {
            case Reply.Say(Message message)
            when !envelope.carries().contains(Envelope.Carry.SAY) -> {
                outbox.answer(now(visitor), "answer", "answer:" + ids.next(), message);
                yield pointer(envelope);
            }
            case Reply.Replace(Message message)
            when !envelope.carries().contains(Envelope.Carry.REPLACE) -> {
                envelope.message()
                        .ifPresentOrElse(
                                target -> outbox.edit(now(visitor), target, "answer", "answer:" + ids.next(), message),
                                () -> outbox.answer(now(visitor), "answer", "answer:" + ids.next(), message));
                yield pointer(envelope);
            }
            default -> reply;
        };
    }

    /** What is seen at once of an answer that arrives in the person's own conversation with us. */
    private static Reply pointer(Envelope envelope) {
        return switch (envelope.place()) {
            case WITH_US -> new Reply.Nothing();
            case AMONG_OTHERS -> Reply.say("desk.elsewhere");
        };
    }

    /** Whose account it is after the gesture: linking and unlinking move it. */
    private PersonId now(Visitor visitor) {
        return reception.owner(visitor.account()).orElse(visitor.id());
    }

    private Reply fitRepeated(Reply reply, Gesture gesture) {
        Envelope envelope = gesture.envelope();
        return switch (reply) {
            case Reply.Say _ when !envelope.carries().contains(Envelope.Carry.SAY) -> pointer(envelope);
            case Reply.Replace _ when !envelope.carries().contains(Envelope.Carry.REPLACE) -> pointer(envelope);
            default -> reply;
        };
    }

    private Home compose(Visitor visitor) {
        List<Block> blocks = new ArrayList<>();
        for (HomeSection section : sections) {
            blocks.addAll(section.blocks(visitor));
        }
        return new Home(blocks);
    }
}
