package vn.gon.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.gon.catalog.Origin;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;
import vn.gon.regulation.RequiredDocument;

/** What each kind of work costs under the parameters in force, worked out once. */
final class Tariff {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Parameters parameters;
    private final Parameter income;
    private final Map<String, Work> papers = new HashMap<>();
    private final Work copy;
    private final Work certifiedCopy;
    private final Map<Level, Work> fileAtCounter = new EnumMap<>(Level.class);
    private final Map<Level, Work> receiveAtCounter = new EnumMap<>(Level.class);
    private final Map<ChannelKind, Work> fileFromAfar = new EnumMap<>(ChannelKind.class);
    private final Map<ChannelKind, Work> receiveFromAfar = new EnumMap<>(ChannelKind.class);
    private final Work inspection;

    Tariff(Parameters parameters, List<PaperKind> kinds) {
        this.parameters = parameters;
        this.income = parameters.get(Need.HOURLY_INCOME);
        this.copy = copy();
        this.certifiedCopy = certifiedCopy();
        this.inspection = work(parameters.value(Need.INSPECTION), List.of(parameters.get(Need.INSPECTION)), List.of());
        for (PaperKind kind : kinds) {
            List<Parameter> bought = kind.price() == null ? List.of() : List.of(parameters.get(kind.price()));
            papers.put(kind.id(), minutes(List.of(parameters.get(kind.minutes())), bought));
        }
        for (Level level : Level.values()) {
            fileAtCounter.put(level, atCounter(level, Need.FILE_AT_COUNTER));
            receiveAtCounter.put(level, atCounter(level, Need.RECEIVE_AT_COUNTER));
        }
        List<Parameter> postage = List.of(parameters.get(Need.POSTAGE));
        fileFromAfar.put(ChannelKind.POSTAL, minutes(List.of(parameters.get(Need.FILE_BY_POST)), postage));
        receiveFromAfar.put(ChannelKind.POSTAL, minutes(List.of(parameters.get(Need.RECEIVE_BY_POST)), postage));
        fileFromAfar.put(ChannelKind.ONLINE, minutes(List.of(parameters.get(Need.FILE_ONLINE)), List.of()));
        receiveFromAfar.put(ChannelKind.ONLINE, minutes(List.of(parameters.get(Need.RECEIVE_ONLINE)), List.of()));
    }

    /** Returns the average income of an hour, in đồng. */
    BigDecimal hourlyIncome() {
        return income.value();
    }

    /** Returns the work of preparing a paper in the number asked for. */
    Work preparing(RequiredDocument paper, PaperKind kind) {
        Work once = Objects.requireNonNull(papers.get(kind.id()));
        int pieces = PaperKind.pieces(paper);
        return switch (kind.pieces()) {
            case ORIGINAL -> once.buying(copy, pieces - 1);
            case PLAIN_COPY -> once.buying(copy, pieces);
            case CERTIFIED_COPY -> once.buying(copy, pieces).buying(certifiedCopy, pieces);
            case NONE -> once;
        };
    }

    /** Returns the work of filing at an agency of a level; the level matters at the counter only. */
    Work filing(ChannelKind kind, Level level) {
        return Objects.requireNonNull(kind == ChannelKind.DIRECT ? fileAtCounter.get(level) : fileFromAfar.get(kind));
    }

    /** Returns the work of receiving the result from an agency of a level. */
    Work receiving(ChannelKind kind, Level level) {
        return Objects.requireNonNull(
                kind == ChannelKind.DIRECT ? receiveAtCounter.get(level) : receiveFromAfar.get(kind));
    }

    /** Returns the work of serving one inspection on site. */
    Work inspection() {
        return inspection;
    }

    private Work atCounter(Level level, Need atCounter) {
        return minutes(
                List.of(parameters.get(Need.travelTime(level)), parameters.get(atCounter)),
                List.of(parameters.get(Need.travelCost(level))));
    }

    private Work minutes(List<Parameter> minutes, List<Parameter> bought) {
        BigDecimal sum = minutes.stream().map(Parameter::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return work(sum.divide(MINUTES, MathContext.DECIMAL128), minutes, bought);
    }

    private Work work(BigDecimal hours, List<Parameter> timed, List<Parameter> bought) {
        List<Parameter> used = new ArrayList<>(timed);
        used.addAll(bought);
        used.add(income);
        BigDecimal purchased = bought.stream().map(Parameter::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Work(hours, purchased, hours.multiply(income.value()).add(purchased), origin(used), sources(used));
    }

    private Work copy() {
        List<Parameter> used = List.of(parameters.get(Need.COPY_PRICE), parameters.get(Need.PAPER_LENGTH));
        BigDecimal price = parameters.value(Need.COPY_PRICE).multiply(parameters.value(Need.PAPER_LENGTH));
        return new Work(BigDecimal.ZERO, price, price, origin(used), sources(used));
    }

    private Work certifiedCopy() {
        List<Parameter> used = List.of(
                parameters.get(Need.CERTIFICATION_FIRST_PRICE),
                parameters.get(Need.CERTIFICATION_FIRST_PAGES),
                parameters.get(Need.CERTIFICATION_LATER_PRICE),
                parameters.get(Need.CERTIFICATION_CEILING),
                parameters.get(Need.PAPER_LENGTH));
        BigDecimal pages = parameters.value(Need.PAPER_LENGTH);
        BigDecimal first = pages.min(parameters.value(Need.CERTIFICATION_FIRST_PAGES));
        BigDecimal price = first.multiply(parameters.value(Need.CERTIFICATION_FIRST_PRICE))
                .add(pages.subtract(first).multiply(parameters.value(Need.CERTIFICATION_LATER_PRICE)))
                .min(parameters.value(Need.CERTIFICATION_CEILING));
        return new Work(BigDecimal.ZERO, price, price, origin(used), sources(used));
    }

    private static Origin origin(List<Parameter> used) {
        return Origin.worst(used.stream().map(Parameter::basis).toList());
    }

    private static List<String> sources(List<Parameter> used) {
        return used.stream().map(Parameter::source).distinct().toList();
    }
}
