// Lines over time. The figures are those of a table of the page; the library is fetched only when one
// is about to be seen, and without it, or without script, the table says all of it.
"use strict";

(() => {
  const LIBRARY = new URL("../webjars/echarts/echarts.min.js", document.currentScript.src);
  const LOOKS = [
    { color: "#9b1c1c", symbol: "circle" },
    { color: "#2c5685", symbol: "rect" },
    { color: "#236340", symbol: "triangle" },
    { color: "#7c5300", symbol: "diamond" },
  ];
  let library;
  const load = () => {
    library ||= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = LIBRARY;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return library;
  };

  const said = (value) => value === null || value === undefined || value === "" ? "—" : Number(value).toLocaleString("vi-VN", { maximumFractionDigits: 4 });

  const figures = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    return {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      series: heads
        .map((head, place) => ({ head, place }))
        .filter(({ head }) => head.dataset.series)
        .map(({ head, place }) => ({
          name: head.textContent.trim(),
          dashed: head.dataset.series === "dashed",
          data: rows.map((row) => {
            const value = row.cells[place].dataset.value;
            return value === undefined || value === "" ? null : Number(value);
          }),
        }))
        .filter((one) => one.data.some((value) => value !== null)),
    };
  };

  const draw = (place, table) => {
    const { labels, series } = figures(table);
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const font = getComputedStyle(document.body).fontFamily;
    const chart = window.echarts.init(place, null, { renderer: "canvas" });
    chart.setOption({
      animation: !calm,
      textStyle: { fontFamily: font, fontSize: 13, color: "#605a50" },
      grid: { left: 12, right: 24, top: 40, bottom: 8, containLabel: true },
      legend: { top: 6, left: 12, itemGap: 18, textStyle: { color: "#22201c" } },
      // Drawn on the canvas: a page may not hold styles of its own.
      tooltip: { trigger: "axis", renderMode: "richText", valueFormatter: said },
      xAxis: { type: "category", data: labels, boundaryGap: labels.length === 1, axisLabel: { hideOverlap: true } },
      yAxis: { type: "value", scale: place.dataset.from !== "0", axisLabel: { formatter: said }, splitLine: { lineStyle: { color: "#e6e2da" } } },
      series: series.map((one, number) => ({
        name: one.name,
        type: "line",
        data: one.data,
        connectNulls: false,
        symbolSize: 8,
        symbol: LOOKS[number % LOOKS.length].symbol,
        color: LOOKS[number % LOOKS.length].color,
        lineStyle: { width: 2.5, type: one.dashed ? "dashed" : "solid" },
      })),
    });
    new ResizeObserver(() => chart.resize()).observe(place);
  };

  const show = async (place) => {
    const table = document.getElementById(place.dataset.chart);
    if (!table || place.dataset.drawn) return;
    place.dataset.drawn = "yes";
    place.setAttribute("aria-hidden", "true"); // the table below says the same
    try {
      await load();
      draw(place, table);
    } catch {
      place.hidden = true;
    }
  };

  const seen = new IntersectionObserver((entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      seen.unobserve(entry.target);
      show(entry.target);
    });
  }, { rootMargin: "200px" });
  document.querySelectorAll("[data-chart]").forEach((place) => {
    place.hidden = false;
    seen.observe(place);
  });
})();
