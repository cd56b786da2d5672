package dev.viceversa.core.sponsor;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.posting.ChannelPosts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What was drafted in somebody's name. Erasing them takes their post out of its channel. Thread-safe. */
@Singleton
public final class LaunchData implements PersonalData {

    /** A launch as it is exported to the sponsor. */
    record Drafted(String words, String state, Instant draftedAt) {}

    private final Launches launches;
    private final ChannelPosts posts;

    LaunchData(Launches launches, ChannelPosts posts) {
        this.launches = launches;
        this.posts = posts;
    }

    /** The business key of a launch's post. */
    public static String postKey(Launch launch) {
        return "launch:post:" + launch.id();
    }

    @Override
    public String room() {
        return "sponsor";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return launches.of(person).stream()
                .map(launch -> new Drafted(launch.words(), launch.state().name(), launch.draftedAt()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        for (Launch launch : launches.of(person)) {
            posts.takeBack(postKey(launch), "launch_retracted");
            launches.remove(launch.id());
        }
    }
}
