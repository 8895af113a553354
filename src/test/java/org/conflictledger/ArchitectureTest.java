package org.conflictledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports run one way, and only two packages know Spark. */
@AnalyzeClasses(packages = "org.conflictledger", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.conflictledger.";

  @ArchTest
  static final ArchRule IMPORTS_RUN_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("job")
          .definedBy(ROOT + "job..")
          .layer("dataset")
          .definedBy(ROOT + "dataset..")
          .layer("report")
          .definedBy(ROOT + "report..")
          .layer("event")
          .definedBy(ROOT + "event..")
          .layer("casualty")
          .definedBy(ROOT + "casualty..")
          .layer("actor")
          .definedBy(ROOT + "actor..")
          .layer("place")
          .definedBy(ROOT + "place..")
          .layer("time")
          .definedBy(ROOT + "time..")
          .layer("text")
          .definedBy(ROOT + "text..")
          .layer("article")
          .definedBy(ROOT + "article..")
          .whereLayer("job")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("dataset")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("dataset", "job")
          .whereLayer("event")
          .mayOnlyBeAccessedByLayers("dataset", "job")
          .whereLayer("casualty")
          .mayOnlyBeAccessedByLayers("event", "dataset", "job")
          .whereLayer("actor")
          .mayOnlyBeAccessedByLayers("casualty", "event", "dataset", "job")
          .whereLayer("place")
          .mayOnlyBeAccessedByLayers("casualty", "event", "dataset", "job")
          .whereLayer("time")
          .mayOnlyBeAccessedByLayers("casualty", "event", "dataset", "job")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers(
              "actor", "place", "time", "casualty", "event", "dataset", "job");

  /** The rooms of a package, too: none of them knows one that knows it. */
  @ArchTest
  static final ArchRule ROOMS_OF_CASUALTY_RUN_ONE_WAY =
      slices().matching(ROOT + "casualty.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ROOMS_OF_EVENT_RUN_ONE_WAY =
      slices().matching(ROOT + "event.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ROOMS_OF_DATASET_RUN_ONE_WAY =
      slices().matching(ROOT + "dataset.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_ROOM_KNOWS_THE_READER_OF_STATEMENTS =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "casualty.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "casualty");

  @ArchTest
  static final ArchRule ONLY_DATASET_AND_JOB_KNOW_SPARK =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "dataset..", ROOT + "job..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  /** What only executors hold is gone with one of them, and the whole run with it. */
  @ArchTest
  static final ArchRule NOTHING_IS_KEPT_WHERE_IT_CAN_BE_LOST =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "localCheckpoint", call -> call.getName().equals("localCheckpoint")));

  /** A page is made of its data alone. */
  @ArchTest
  static final ArchRule REPORT_KNOWS_NOTHING_OF_OURS =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "article..",
              ROOT + "text..",
              ROOT + "actor..",
              ROOT + "place..",
              ROOT + "time..",
              ROOT + "casualty..",
              ROOT + "event..");

  /** jobs/extract runs where there is no Spark. */
  @ArchTest
  static final ArchRule EXTRACT_KNOWS_NO_SPARK =
      noClasses()
          .that()
          .haveSimpleNameStartingWith("Extract")
          .and()
          .resideInAPackage(ROOT + "job")
          .or()
          .haveSimpleNameEndingWith("Columns")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");
}
